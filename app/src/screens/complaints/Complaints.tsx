// The complaints somebody made or looks into. Whoever one is about finds this page as everybody does who has none.
import { paths } from '../../paths.ts'
import { useBooks } from '../../sync/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Head, Page, Text } from '../../ui/layout/index.ts'
import { ActRow, Rows } from '../../ui/rows/index.ts'
import { Back, Dock } from '../../ui/shell/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'

export const Complaints = () => {
  const { words, alias, moment } = useWords()
  const { title, note, none, noneNote, onPhone, limits, make } = words.complaints
  const all = useBooks().filter((it) => it.sort === 'complaint')
  return (
    <Page width="read">
      <Back href={paths.device()} label={words.app.places.back} />
      <Head title={title} note={note} />
      {all.length === 0 ? (
        <EmptyState title={none}>
          <Text>{noneNote}</Text>
        </EmptyState>
      ) : (
        <Rows label={title}>
          {all.map(({ id, summary }) => (
            <ActRow
              key={id}
              drawing="speak"
              href={paths.book(id)}
              title={words.kinds['complaint-made'].label}
              who={summary ? alias(summary.glance.alias) : undefined}
              note={summary?.glance.lastAt ? moment(summary.glance.lastAt) : undefined}
            />
          ))}
        </Rows>
      )}
      <Text size="meta" tone="soft">
        {onPhone} {limits}
      </Text>
      <Dock
        act={
          <LinkButton kind="go" full href={paths.write('complaint-made')}>
            {make}
          </LinkButton>
        }
      />
    </Page>
  )
}
