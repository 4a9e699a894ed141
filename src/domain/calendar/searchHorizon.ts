/** How far ahead an opening is looked for (ten years, in ms), so that a hardly open calendar cannot hang a job. */
export const searchHorizon = 3653 * 86_400_000
