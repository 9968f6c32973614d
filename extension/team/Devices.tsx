import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../shared/model/ids.ts';
import type { DevicesAnswer } from '../../shared/protocol/team.ts';
import type { Connection } from '../store/meta.ts';
import { dayAt } from '../store/today.ts';
import { serverClient } from '../sync/server-client.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { agoText, type Locale } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { ROLE_LABELS } from './role-words.ts';

type Device = DevicesAnswer['devices'][number];

export type DevicesProps = { connection: Connection; today: Day; locale: Locale };

/** Who is in the practice and with which browsers; an owner disconnects one that is lost or left. */
export function Devices({ connection, today, locale }: DevicesProps) {
  const [devices, setDevices] = useState<Device[]>();
  const [trouble, setTrouble] = useState<string>();
  const service = serverClient(connection.url, connection.token);
  const load = async () => {
    const answer = await service.devices();
    if (answer.ok) setDevices(answer.value.devices);
    setTrouble(answer.ok ? undefined : answer.message);
  };
  useEffect(() => void load(), [connection.token]);
  const cut = async (device: Device) => {
    const answer = await service.disconnect(device.device);
    if (!answer.ok) return setTrouble(answer.message);
    await load();
  };
  return (
    <section class="card side-card" aria-labelledby="devices-title">
      <h2 id="devices-title">People and browsers</h2>
      {trouble && (
        <Notice
          tone="warm"
          urgent
          actions={
            <Button size="small" onClick={() => void load()}>
              Try again
            </Button>
          }
        >
          {trouble}
        </Notice>
      )}
      {!devices && !trouble && <p class="soft small">Asking the service …</p>}
      {devices && (
        <ul role="list" class="devices">
          {devices.map(device => (
            <DeviceRow
              key={device.device}
              device={device}
              isOwner={connection.role === 'owner'}
              seen={device.lastSeenAt ? agoText(dayAt(Date.parse(device.lastSeenAt), locale.timeZone), today) : 'never'}
              onCut={() => void cut(device)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function DeviceRow(props: { device: Device; isOwner: boolean; seen: string; onCut: () => void }) {
  const { device, isOwner, seen, onCut } = props;
  const [asked, setAsked] = useState(false);
  return (
    <li class="device">
      <span class="device-words">
        <b>{device.memberName}</b>
        <span class="small soft">
          {ROLE_LABELS[device.role]} · {device.deviceName} · last seen {seen}
        </span>
      </span>
      {device.current && <Badge tone="accent">this browser</Badge>}
      {isOwner && !device.current && !asked && (
        <Button
          size="small"
          label={`Disconnect ${device.deviceName} of ${device.memberName}`}
          onClick={() => setAsked(true)}
        >
          Disconnect
        </Button>
      )}
      {asked && (
        <span class="device-ask">
          <span class="small">What it has not sent is lost to the team.</span>
          <Button kind="danger" size="small" onClick={onCut}>
            Disconnect it
          </Button>
          <Button kind="quiet" size="small" onClick={() => setAsked(false)}>
            Keep
          </Button>
        </span>
      )}
    </li>
  );
}
