namespace Leefbaarheid.Rolcentra.Drempels;

/// <summary>Reads and keeps thresholds: somebody's own come before those of the corporation, and these before the module's.</summary>
internal sealed class Drempelstanden(RolcentrumContext context, IStamgegevens stamgegevens, IRoleCenters rolcentra)
{
    /// <summary>All cues of all role centres, each once.</summary>
    public IEnumerable<Cue> Cues => rolcentra.All.SelectMany(pagina => pagina.Cues).DistinctBy(cue => cue.Id, StringComparer.Ordinal);

    /// <summary>The thresholds of cues for somebody, in the order of the cues; in one statement for all.</summary>
    public async Task<IReadOnlyList<Drempelstand>> VoorAsync(Guid? medewerkerId, IEnumerable<Cue> cues, CancellationToken cancellationToken)
    {
        var eigenaar = medewerkerId ?? Cuedrempel.Iedereen;
        var ingesteld = (await context.Drempels
                .AsNoTracking()
                .Where(drempel => drempel.EigenaarId == eigenaar || drempel.EigenaarId == Cuedrempel.Iedereen)
                .ToListAsync(cancellationToken))
            .ToLookup(drempel => drempel.CueId, StringComparer.Ordinal);
        return [.. cues.Select(cue => Stand(cue, ingesteld[cue.Id].MaxBy(drempel => drempel.EigenaarId != Cuedrempel.Iedereen)))];
    }

    public async Task<IReadOnlyList<Drempelstand>> MijnAsync(IEnumerable<Cue> cues, CancellationToken cancellationToken)
        => await VoorAsync((await stamgegevens.HuidigeMedewerkerAsync(cancellationToken))?.Id, cues, cancellationToken);

    /// <summary>Keeps a threshold, or with null drops it, and gives what holds then.</summary>
    /// <exception cref="NietGevondenException">There is no such cue.</exception>
    public async Task<Drempelstand> BewaarAsync(Guid eigenaarId, string cueId, Drempel? drempel, CancellationToken cancellationToken)
    {
        var cue = Cues.FirstOrDefault(cue => cue.Id == cueId) ?? throw new NietGevondenException("De activiteit", cueId, "cueId");
        var bestaand = await context.Drempels.FirstOrDefaultAsync(
            ander => ander.EigenaarId == eigenaarId && ander.CueId == cueId, cancellationToken);
        switch (bestaand, drempel)
        {
            case (null, { } nieuw):
                context.Add(new Cuedrempel(eigenaarId, cueId, nieuw));
                break;
            case ({ } oud, { } nieuw):
                oud.Stel(nieuw);
                break;
            case ({ } oud, null):
                context.Remove(oud);
                break;
        }

        await context.SaveChangesAsync(cancellationToken);
        return (await MijnAsync([cue], cancellationToken))[0];
    }

    /// <exception cref="RegelovertredingException"><c>GEEN_MEDEWERKER</c>.</exception>
    public async Task<Guid> IkAsync(CancellationToken cancellationToken)
        => (await stamgegevens.HuidigeMedewerkerAsync(cancellationToken) ?? throw Gebruiker.GeenMedewerker()).Id;

    private static Drempelstand Stand(Cue cue, Cuedrempel? ingesteld)
        => ingesteld is null
            ? Drempelstand.Van(cue, Drempel.Van(cue), Drempelherkomst.Module)
            : Drempelstand.Van(cue, ingesteld.Drempel, ingesteld.EigenaarId == Cuedrempel.Iedereen ? Drempelherkomst.Iedereen : Drempelherkomst.Eigen);
}
