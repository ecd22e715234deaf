using Leefbaarheid.Basisregistraties.Bewaren;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>What is contested stays until the answer: without it nobody could see who was right, and the person may want it kept (AVG art. 18).</summary>
internal sealed class Betwistingen(BasisContext context)
{
    public async Task<Betwist> LeesAsync(CancellationToken cancellationToken)
        => new(await context.Correctieregels.AsNoTracking()
            .Where(regel => regel.Correctieverzoek!.Status == Correctiestatus.InBehandeling || regel.Correctieverzoek.Status == Correctiestatus.Besloten)
            .Select(regel => regel.RecordId)
            .ToHashSetAsync(cancellationToken));
}

/// <summary>The records in which something is contested now.</summary>
internal sealed record Betwist(HashSet<Guid> Records)
{
    /// <summary>Why a case is not erased; null when nothing in it is contested.</summary>
    public Bewaarbezwaar? Bezwaar(Samenhang samenhang) => samenhang.Sleutels.Any(Records.Contains) ? Bewaarbezwaar.Betwist : null;
}
