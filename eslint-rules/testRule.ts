import { RuleTester, type Rule } from 'eslint'
import { describe, it } from 'vitest'

RuleTester.describe = describe
RuleTester.it = it

const tester = new RuleTester({ languageOptions: { ecmaVersion: 'latest', sourceType: 'module' } })

/** Runs one house rule over code that it accepts, and over code that it refuses with the named messages. */
export function testRule(
  name: string,
  rule: Rule.RuleModule,
  accepted: string[],
  refused: [code: string, ...messageIds: string[]][],
): void {
  tester.run(name, rule, {
    valid: accepted,
    invalid: refused.map(([code, ...messageIds]) => ({
      code,
      errors: messageIds.map((messageId) => ({ messageId })),
    })),
  })
}
