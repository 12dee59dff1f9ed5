// What the bundler makes of a stylesheet: a module gives the names of its classes, a plain one only takes effect.

declare module '*.module.css' {
  const names: Readonly<Record<string, string>>
  // biome-ignore lint/style/noDefaultExport: the bundler exports a module's class names so
  export default names
}
declare module '*.css'
