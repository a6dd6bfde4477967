/** Line drawings on a 16 × 16 grid, one path list each. */
const drawings = {
  'overview': 'M2.5 2.5h4.5v6h-4.5z M9 2.5h4.5v3.5H9z M9 8h4.5v5.5H9z M2.5 10.5h4.5v3h-4.5z',
  'register': 'M2.5 13.5v-8l4-2.5v10.5 M6.5 6h7v7.5h-11 M9 8.5h2 M9 11h2 M4.2 7h.3 M4.2 9.5h.3',
  'sessions': 'M2.5 3h11v7.5H8L5 13v-2.5H2.5z M5 5.75h6 M5 8h4',
  'matrix': 'M2.5 2.5h11v11h-11z M2.5 6.2h11 M2.5 9.8h11 M6.2 2.5v11 M9.8 2.5v11',
  'codebook': 'M3 3.2C4.5 2.4 6.500 2.400 8 3.5c1.5-1.100 3.500-1.100 5-.3v9.600c-1.500-.8-3.500-.8-5 .3-1.500-1.100-3.500-1.100-5-.3z M8 3.500v9.600',
  'search': 'M7 2.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 0 1 0-9z M10.300 10.300l3.200 3.200',
  'settings': 'M2.500 4.500h6 M11.500 4.500h2 M8.500 3v3 M2.500 11.500h2 M7.500 11.500h6 M6 10v3',
  'history': 'M2.700 6.200A5.500 5.500 0 1 1 2.500 8.500 M2.500 3v3.300h3.300 M8 5v3.300l2.200 1.300',
  'export': 'M8 9.500v-7 M5.300 5L8 2.300 10.700 5 M3 9.500v4h10v-4',
  'import': 'M8 2.500v7 M5.300 7L8 9.700 10.700 7 M3 9.500v4h10v-4',
  'lock': 'M3.500 7h9v6.500h-9z M5.500 7V5a2.500 2.500 0 0 1 5 0v2',
  'unlock': 'M3.500 7h9v6.500h-9z M5.500 7V4.500a2.500 2.500 0 0 1 4.800-.9',
  'person': 'M8 2.500a2.700 2.700 0 1 1 0 5.400a2.700 2.700 0 0 1 0-5.400z M2.800 13.500c.4-2.700 2.500-3.900 5.200-3.900s4.800 1.200 5.200 3.900',
  'people': 'M6 3a2.300 2.300 0 1 1 0 4.600A2.300 2.300 0 0 1 6 3z M1.800 13c.3-2.400 2-3.500 4.200-3.500s3.900 1.100 4.200 3.500 M10.300 3.200a2.200 2.200 0 0 1 0 4.200 M11.500 9.700c1.600.4 2.500 1.500 2.700 3.300',
  'add': 'M8 3v10 M3 8h10',
  'close': 'M4 4l8 8 M12 4l-8 8',
  'check': 'M3 8.500l3.300 3.300L13 4.800',
  'chevron-down': 'M4 6l4 4 4-4',
  'chevron-right': 'M6 4l4 4-4 4',
  'chevron-left': 'M10 4L6 8l4 4',
  'arrow-right': 'M3 8h10 M9 4l4 4-4 4',
  'warning': 'M8 2.500l6 11H2z M8 6.500v3.200 M8 11.600v.2',
  'info': 'M8 2.200a5.800 5.800 0 1 1 0 11.600A5.800 5.800 0 0 1 8 2.200z M8 7.300v3.700 M8 4.900v.2',
  'more': 'M3.500 8h.1 M8 8h.1 M12.500 8h.1',
  'edit': 'M10.800 2.800l2.400 2.400L5.700 12.700 2.800 13.200l.5-2.900z',
  'trash': 'M3 4.500h10 M6 4.500V2.800h4v1.700 M4.300 4.500l.6 9h6.200l.6-9',
  'undo': 'M5.500 3L2.500 6l3 3 M2.800 6H9.500a3.700 3.700 0 0 1 0 7.400H7',
  'redo': 'M10.500 3l3 3-3 3 M13.200 6H6.500a3.700 3.700 0 0 0 0 7.400H9',
  'calendar': 'M2.500 3.500h11v10h-11z M2.500 6.500h11 M5.500 2v3 M10.500 2v3',
  'file': 'M4 2.500h5.500L12.500 5.500v8H4z M9.300 2.700v3h3',
  'folder': 'M2 4h4.300l1.500 1.700H14v7.300H2z',
  'key': 'M10.500 2.500a3 3 0 1 1 0 6a3 3 0 0 1 0-6z M8.300 7.600L3 13 M4.300 11.700l1.700 1.700 M6.300 9.700l1.500 1.500',
  'eye': 'M1.800 8C3.300 5.300 5.400 4 8 4s4.700 1.300 6.200 4c-1.500 2.700-3.600 4-6.200 4S3.300 10.700 1.800 8z M8 6.300a1.700 1.700 0 1 1 0 3.400a1.700 1.700 0 0 1 0-3.400z',
  'eye-off': 'M2.500 2.500l11 11 M6.300 4.200C6.800 4.100 7.400 4 8 4c2.600 0 4.700 1.300 6.200 4-.5.900-1.100 1.700-1.700 2.300 M10.300 11.600C9.600 11.900 8.800 12 8 12c-2.600 0-4.700-1.300-6.200-4 .7-1.200 1.500-2.200 2.400-2.900',
  'sidebar': 'M2.500 3h11v10h-11z M6.300 3v10',
  'quote': 'M3 10.500V8c0-2 1-3.300 3-4 M3 8h3v3H3z M9.500 10.500V8c0-2 1-3.300 3-4 M9.500 8h3v3h-3z',
  'code': 'M2.500 7.500v-5h5l6 6-5 5z M5.200 5.200h.1',
  'book': 'M3.500 2.500h9v11h-8a1 1 0 0 1-1-1z M3.500 11.500h9 M6 5h4',
  'spark': 'M8 2v4 M8 10v4 M2 8h4 M10 8h4',
} as const

export type IconName = keyof typeof drawings

export interface IconProps { readonly name: IconName; readonly size?: number; readonly className?: string }

/** A picture beside words; says nothing to a screen reader. */
export function Icon({ name, size = 16, className = '' }: IconProps) {
  return (
    <svg className={`icon ${className}`} width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.35"
      strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
