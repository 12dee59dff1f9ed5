// Bytes as people pay for them: megabytes, one digit after the point, at least 0.1.
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 100_000) / 10)
