import { spawnSync } from 'node:child_process'

/** Whether strace can break system calls here: Linux, with the right to trace one's own processes. Says so loudly where not. */
export function canTrace(): boolean {
  if (process.platform === 'linux' && spawnSync('strace', ['-f', '-o', '/dev/null', '-e', 'inject=unlink:error=EIO', 'true']).status === 0) return true
  process.stdout.write('faults: SKIPPED what needs strace: it is not here, or may not trace processes\n')
  return false
}
