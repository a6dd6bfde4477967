/**
 * The `os`, `cpu` and `libc` that a platform package's name stands for, as npm writes them in a lockfile.
 *
 * platformOf('@oxlint/binding-linux-x64-musl')  →  { os: ['linux'], cpu: ['x64'], libc: ['musl'] }
 */
export function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.slice(name.indexOf('/') + 1).split('-')
  const os = words.find((word) => ['linux', 'darwin', 'win32', 'freebsd', 'android', 'openharmony'].includes(word))
  const cpu = words.find((word) => ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x'].includes(word))
  const abi = words.at(-1) ?? ''
  const libc = os !== 'linux' ? undefined : abi.startsWith('musl') ? 'musl' : abi.startsWith('gnu') ? 'glibc' : undefined
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  }
}
