package onrecord.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import onrecord.records.RecordsException;
import onrecord.records.RecordsException.Reason;

/** A round held by this program until closed; closing it twice does no harm. */
public final class RoundLock implements AutoCloseable {
  private final FileChannel channel;
  private final Runnable beforeRelease;

  RoundLock(FileChannel channel, Runnable beforeRelease) {
    this.channel = channel;
    this.beforeRelease = beforeRelease;
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    beforeRelease.run();
    try {
      channel.close();
    } catch (IOException e) {
      throw new RecordsException(
          Reason.FAILED, "A round's lock was not given back.", "It ends with the program.", e);
    }
  }
}
