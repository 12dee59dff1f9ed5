// A picture on which parts can be covered, by a finger, a mouse or with the keys: a box is drawn where it is dragged; a chosen box moves
// with the arrows. What is covered is drawn over, not blurred: a blur can be undone by whoever tries.
import { type PointerEvent, useRef, useState } from 'react'
import { classes } from '../classes.ts'
import css from './cover.module.css'

const c = classes(css)

/** In parts of the picture, from 0 to 1. */
export type Covered = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface CoverPictureProps {
  readonly src: string
  readonly alt: string
  /** Says a box to those who do not see it: "Covered part 1". */
  readonly nameBox: (n: number) => string
  readonly boxes: readonly Covered[]
  readonly onChange: (boxes: readonly Covered[]) => void
}

type Point = { readonly x: number; readonly y: number }

const within = (value: number, most = 1): number => Math.min(most, Math.max(0, value))

const boxOf = (from: Point, to: Point): Covered => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  width: Math.abs(from.x - to.x),
  height: Math.abs(from.y - to.y),
})

const placeOf = ({ left, top, width, height }: Covered) => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
})

const STEP = 0.02
const MOVES: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

/** Smaller than this a drag was a slip of the finger. */
const LEAST = 0.01

const pointIn = (event: PointerEvent<HTMLElement>): Point => {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
  return { x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) }
}

const moved = (it: Covered, by: Point): Covered => ({
  ...it,
  left: within(it.left + by.x, 1 - it.width),
  top: within(it.top + by.y, 1 - it.height),
})

const useDrag = (boxes: readonly Covered[], onChange: CoverPictureProps['onChange']) => {
  const from = useRef<Point | null>(null)
  const [drawn, setDrawn] = useState<Covered | null>(null)
  return {
    drawn,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = pointIn(event)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from.current) setDrawn(boxOf(from.current, pointIn(event)))
    },
    onPointerUp: () => {
      if (drawn && drawn.width > LEAST && drawn.height > LEAST) onChange([...boxes, drawn])
      from.current = null
      setDrawn(null)
    },
  }
}

export const CoverPicture = ({ src, alt, nameBox, boxes, onChange }: CoverPictureProps) => {
  const { drawn, ...handlers } = useDrag(boxes, onChange)
  return (
    <div className={c('cover')} {...handlers}>
      <img className={c('picture')} src={src} alt={alt} draggable={false} />
      {boxes.map((box, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place in the list; one moved is the same box
          key={i}
          type="button"
          className={c('box')}
          style={placeOf(box)}
          aria-label={nameBox(i + 1)}
          onKeyDown={(event) => {
            const by = MOVES[event.key]
            if (!by) return
            event.preventDefault()
            onChange(boxes.map((it, at) => (at === i ? moved(it, by) : it)))
          }}
        />
      ))}
      {drawn ? <span className={c('box', 'drawn')} style={placeOf(drawn)} /> : null}
    </div>
  )
}
