/** Ages of assets in years, as the report counts them. */
export const AGE_BUCKETS = ['under_1', '1_to_2', '2_to_3', '3_to_5', 'over_5'] as const

export type AgeBucket = (typeof AGE_BUCKETS)[number]
