using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Events;

/// <summary>Stores messages with the unit of work, and has them sent as soon as that is committed.</summary>
internal sealed class Outbox(PlatformContext platform, UnitOfWork unitOfWork, JobWaker waker, TimeProvider clock) : IOutbox
{
    public async Task VoegToeAsync(string kanaal, string sleutel, string inhoud, CancellationToken cancellationToken)
    {
        if (!unitOfWork.IsActive)
            throw new InvalidOperationException("A message belongs to a unit of work, and none is running.");
        Check(kanaal, Uitgaandbericht.KanaalLengte, nameof(kanaal));
        Check(sleutel, Uitgaandbericht.SleutelLengte, nameof(sleutel));
        Check(inhoud, Uitgaandbericht.InhoudLengte, nameof(inhoud));
        if (await platform.UitgaandeBerichten.AnyAsync(bericht => bericht.Kanaal == kanaal && bericht.Sleutel == sleutel, cancellationToken))
            return;
        platform.UitgaandeBerichten.Add(new Uitgaandbericht(kanaal, sleutel, inhoud, clock.GetUtcNow().UtcDateTime));
        await platform.SaveChangesAsync(cancellationToken);
        unitOfWork.AfterCommitOrNow(() => waker.Wake(OutboxDispatch.JobNaam));
    }

    private static void Check(string text, int length, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(text, parameter);
        if (text.Length > length)
            throw new ArgumentException($"It has {text.Length} characters; the outbox takes {length}.", parameter);
    }
}
