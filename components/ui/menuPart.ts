import { createPart } from './createPart'

/** All of a menu, which is fetched when one is first opened. */
export const menuPart = createPart(async () => {
  const [{ MenuPanel }, { MenuItem }, { MenuChoice }, { MenuSeparator }] = await Promise.all([
    import('./panels/MenuPanel'),
    import('./panels/MenuItem'),
    import('./panels/MenuChoice'),
    import('./panels/MenuSeparator'),
  ])
  return { MenuPanel, MenuItem, MenuChoice, MenuSeparator }
})
