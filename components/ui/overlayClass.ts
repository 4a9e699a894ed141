/** The veil behind dialogs and sheets. */
export const overlayClass = 'fixed inset-0 z-50 animate-enter bg-veil'
