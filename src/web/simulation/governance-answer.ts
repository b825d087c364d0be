/** Reads the stored answer about who runs the cooperative. */
export function isGovernanceOrgan(answer: unknown): answer is 'manager' | 'board' {
  return answer === 'manager' || answer === 'board'
}
