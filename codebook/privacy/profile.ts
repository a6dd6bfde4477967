/**
 * Who an export is for. The client's copy is treated as potentially public,
 * so the disclosure rules bite in both `client` and `publication`.
 */
export const exportProfiles = ['internal', 'client', 'publication'] as const
export type ExportProfile = (typeof exportProfiles)[number]

/** Whether the disclosure rules R1–R11 apply. */
export function isDisclosed(profile: ExportProfile): boolean {
  return profile !== 'internal'
}
