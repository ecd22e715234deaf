using Leefbaarheid.Contracts.Bestanden;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Who may read an answer or a statement: whoever may see the request.</summary>
internal sealed class Correctiebestanden(BasisContext context) : IBestandseigenaar
{
    public async Task<Bestandstoegang> ToegangAsync(Guid bestandId, CancellationToken cancellationToken)
        => await context.Correctieverzoeken.AnyAsync(verzoek => verzoek.DocumentId == bestandId || verzoek.VerklaringbestandId == bestandId, cancellationToken)
            ? Bestandstoegang.Toegestaan
            : Bestandstoegang.Onbekend;
}
