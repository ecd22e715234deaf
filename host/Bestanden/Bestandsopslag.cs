using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>
/// Files in a folder, with a row each. The content is there before its row is committed, and goes after its row has gone: a row never
/// points at nothing. What a failure leaves without a row, <see cref="Bestandsopruiming"/> removes.
/// </summary>
internal sealed class Bestandsopslag(PlatformContext platform, UnitOfWork unitOfWork, Bestandsmap map) : IBestandsopslag
{
    public async Task<Bestand> BewaarAsync(Stream inhoud, string bestandsnaam, CancellationToken cancellationToken)
    {
        ControleerEenheid();
        var naam = Bestandsnaam.Schoon(bestandsnaam);
        var ontvangen = await map.OntvangAsync(inhoud, naam, cancellationToken);
        var post = new Bestandspost(naam, ontvangen);
        platform.Bestanden.Add(post);
        await platform.SaveChangesAsync(cancellationToken);
        return post.AlsBestand();
    }

    public async Task<Bestand?> ZoekAsync(Guid id, CancellationToken cancellationToken)
        => (await PostAsync(id, cancellationToken))?.AlsBestand();

    public async Task<Stream> OpenAsync(Guid id, CancellationToken cancellationToken)
        => await PostAsync(id, cancellationToken) is { } post
            ? map.Open(post.Opslagnaam)
            : throw new NietGevondenException("Het bestand", id.ToString());

    public async Task VerwijderAsync(Guid id, CancellationToken cancellationToken)
    {
        ControleerEenheid();
        if (await platform.Bestanden.FindAsync([id], cancellationToken) is not { } post)
            return;
        platform.Bestanden.Remove(post);
        await platform.SaveChangesAsync(cancellationToken);
        unitOfWork.AfterCommitOrNow(() => map.VerwijderInhoud(post.Opslagnaam));
    }

    private Task<Bestandspost?> PostAsync(Guid id, CancellationToken cancellationToken)
        => platform.Bestanden.AsNoTracking().FirstOrDefaultAsync(post => post.Id == id, cancellationToken);

    private void ControleerEenheid()
    {
        if (!unitOfWork.IsActive)
            throw new InvalidOperationException("A file belongs to a unit of work, and none is running.");
    }
}
