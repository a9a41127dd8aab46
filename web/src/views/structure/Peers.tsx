import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Picker } from '../../ui/Picker.tsx';

interface Props {
  /** Compared regions that may be chosen, in the order of the answer. */
  regions: readonly string[];
  own: string;
  /** Chosen ones; none: all are shown. */
  peers: readonly string[];
  nameOfRegion: (id: string) => string;
  onPeers: (peers: string[]) => void;
}

/** Which regions stand beside the own one. */
export function Peers({ regions, own, peers, nameOfRegion, onPeers }: Props) {
  const { t } = useLanguage();
  const words = t.structure;
  const [text, setText] = useState('');
  const free = regions.filter(id => id !== own && !peers.includes(id));
  const choices = free
    .map(id => ({ id, name: nameOfRegion(id), note: '' }))
    .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <fieldset className="peers" aria-label={words.peers}>
      <span>{words.peers}</span>
      {peers.length === 0 && <span className="peer-all">{words.peersAll}</span>}
      {peers.map(id => (
        <button
          key={id}
          type="button"
          className="peer"
          aria-label={words.peersRemove(nameOfRegion(id))}
          onClick={() => onPeers(peers.filter(peer => peer !== id))}
        >
          {nameOfRegion(id)} ×
        </button>
      ))}
      <Picker
        label={words.peersAdd}
        shown={`+ ${words.peersAdd}`}
        value={null}
        choices={choices}
        text={text}
        onText={setText}
        onChoose={id => onPeers([...peers, id])}
      />
      {peers.length > 0 && (
        <button type="button" className="btn ghost small" onClick={() => onPeers([])}>
          {words.peersClear}
        </button>
      )}
    </fieldset>
  );
}
