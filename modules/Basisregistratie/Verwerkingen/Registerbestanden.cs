using Leefbaarheid.Contracts.Bestanden;

namespace Leefbaarheid.Basisregistraties.Verwerkingen;

/// <summary>Who may read a register: whoever may see that it was made.</summary>
internal sealed class Registerbestanden(BasisContext context) : IBestandseigenaar
{
    public async Task<Bestandstoegang> ToegangAsync(Guid bestandId, CancellationToken cancellationToken)
        => await context.Registeruitgaven.AnyAsync(uitgave => uitgave.DocumentId == bestandId, cancellationToken) ? Bestandstoegang.Toegestaan : Bestandstoegang.Onbekend;
}
