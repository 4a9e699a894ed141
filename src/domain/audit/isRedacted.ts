const SECRET =
  /^(hash|salt|password|resetPasswordToken|resetPasswordExpiration|apiKey|apiKeyIndex|enableAPIKey|_verificationToken|token|secret)$/

/** Fields whose values never reach an audit diff. */
export function isRedacted(field: string): boolean {
  return SECRET.test(field)
}
