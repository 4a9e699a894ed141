/** A row of a menu or of the palette. `data-highlighted` comes from Radix, `data-selected` from cmdk. */
export const menuItemClass =
  'flex min-h-11 w-full cursor-pointer items-center gap-2.5 rounded-md px-2.5 text-left text-ink outline-none select-none data-highlighted:bg-hover data-[selected=true]:bg-hover data-disabled:cursor-not-allowed data-disabled:text-ink-faint md:min-h-8'
