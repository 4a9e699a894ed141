/** Pictures that may be blueprints, judged by content. No SVG: it can run scripts in a browser. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const
