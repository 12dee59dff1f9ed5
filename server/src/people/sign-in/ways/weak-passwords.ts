// Which passwords are too easy to guess: short ones, runs and repeats, the words everybody takes with a number behind them, and one's
// own user name. A long sentence of one's own, in any script, is fine; no mixture of signs is asked for (NIST SP 800-63B, 3.1.1.2).

const SHORTEST = 10

/** What the lists of leaked passwords are full of, and what is close at hand here; each alone or with others, digits before or behind. */
const WORDS = [
  'password passwort passw0rd passcode letmein welcome admin administrator login master secret hello changeme default root user test guest',
  'iloveyou loveyou love lovely sweet sweetheart baby babygirl princess angel sunshine rainbow butterfly flower superman batman pokemon',
  'qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc abc abcd abcde abcdef football cricket monkey dragon shadow',
  'computer internet google facebook whatsapp youtube mobile samsung nokia trustno whatever starwars freedom michael jennifer jordan',
  'india indian bharat hindustan nepal nepali bihar bihari patna delhi mumbai kathmandu uttarpradesh gorakhpur janakpur birgunj',
  'sairam jaimatadi jaishriram jaihind namaste krishna radhe radhakrishna ganesh ganpati hanuman mahadev omnamahshivaya waheguru',
  'allah bismillah jesus christ sachin dhoni virat sajha saajha ngo sanstha samiti kendra mypassword pass word my the is',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)

const MADE_OF_WORDS = new RegExp(`^\\d*(?:(?:${WORDS.join('|')})\\d*)+$`)

const SIGNS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '0': 'o', '1': 'i', '3': 'e', '5': 's' }

/** Letters and digits only, small. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** The same with signs and digits that stand for letters read as those: p@ssw0rd. */
const disguised = (text: string): string =>
  plain(text.replace(/[@$!]|(?<=\p{L})[0135](?=\p{L})/gu, (it) => SIGNS[it] ?? it))

/** How many places stand one further (or back) from the one before, or are the same as it: 1234567890, zyxwvu, aaaa. */
const runs = (text: string): number => {
  const points = Array.from(text, (it) => it.codePointAt(0) ?? 0)
  return points.filter((it, i) => i > 0 && Math.abs(it - (points[i - 1] ?? 0)) <= 1).length
}

const isOwnName = (text: string, username: string): boolean => {
  const name = plain(username)
  return name.length >= 3 && text.includes(name) && text.length - name.length < 6
}

const isMadeOfWords = (password: string): boolean =>
  // With an end that is all signs left out: password2026!!
  [password, password.replace(/[^\p{L}\p{N}]+$/u, '')].some((it) =>
    [plain(it), disguised(it)].some((text) => MADE_OF_WORDS.test(text)),
  )

export const isWeak = (password: string, username: string): boolean => {
  const text = plain(password)
  const letters = Array.from(text)
  return (
    Array.from(password.normalize('NFKC')).length < SHORTEST ||
    new Set(letters).size < 5 ||
    runs(text) >= letters.length - 3 ||
    isMadeOfWords(password) ||
    isOwnName(text, username)
  )
}
