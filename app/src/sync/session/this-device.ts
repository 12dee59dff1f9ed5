// What a device is called in the list of devices, so that its owner knows which one to take off. No more than the browser says anyway.

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone or iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
]
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Edg/, 'Edge'],
  [/Firefox/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]

const named = (list: readonly (readonly [RegExp, string])[], agent: string): string | null =>
  list.find(([sign]) => sign.test(agent))?.[1] ?? null

/** "Android, Chrome" out of what a browser says of itself. */
export const deviceName = (agent: string): string =>
  [named(SYSTEMS, agent), named(BROWSERS, agent)].filter(Boolean).join(', ') || 'Device'

export const thisDevice = (): string => deviceName(navigator.userAgent)
