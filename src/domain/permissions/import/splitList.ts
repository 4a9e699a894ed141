/** The words of a cell that holds a list: by `;`, `,`, `|`, spaces or line ends; each once. */
export function splitList(cell: string): string[] {
  return [...new Set(cell.split(/[;,|\s]+/).filter((word) => word !== ''))]
}
