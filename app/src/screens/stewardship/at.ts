// A time as the server writes it, said as people say it.
import { useWords } from '../../words/index.ts'

export const useAt = () => {
  const { instant } = useWords()
  return (text: string): string => instant(Temporal.Instant.from(text).epochMilliseconds)
}
