import type { IconName } from '../components/icon.tsx'

/** The places of the sidebar, in order; the same keys lead there from everywhere. */
export const places = [
  { screen: 'overview', icon: 'overview', keys: 'Ctrl+1' },
  { screen: 'register', icon: 'register', keys: 'Ctrl+2' },
  { screen: 'plan', icon: 'plan', keys: 'Ctrl+8' },
  { screen: 'guides', icon: 'guides', keys: 'Ctrl+7' },
  { screen: 'consent', icon: 'consent', keys: 'Ctrl+9' },
  { screen: 'sessions', icon: 'sessions', keys: 'Ctrl+3' },
  { screen: 'codebook', icon: 'codebook', keys: 'Ctrl+4' },
  { screen: 'networks', icon: 'networks', keys: 'Ctrl+Shift+B' },
  { screen: 'matrix', icon: 'matrix', keys: 'Ctrl+5' },
  { screen: 'agreement', icon: 'agreement', keys: 'Ctrl+Shift+A' },
  { screen: 'seminar', icon: 'people', keys: 'Ctrl+6' },
  { screen: 'memos', icon: 'memo', keys: 'Ctrl+Shift+M' },
  { screen: 'search', icon: 'search', keys: 'Ctrl+Shift+F' },
] as const satisfies readonly { readonly screen: string; readonly icon: IconName; readonly keys: string }[]
