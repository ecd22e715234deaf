using Leefbaarheid.Contracts.Bestanden;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>Who may read an answer: whoever may see the request.</summary>
internal sealed class Inzagebestanden(BasisContext context) : IBestandseigenaar
{
    public async Task<Bestandstoegang> ToegangAsync(Guid bestandId, CancellationToken cancellationToken)
        => await context.Inzageverzoeken.AnyAsync(verzoek => verzoek.DocumentId == bestandId || verzoek.GegevensId == bestandId, cancellationToken)
            ? Bestandstoegang.Toegestaan
            : Bestandstoegang.Onbekend;
}
