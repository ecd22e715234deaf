using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>For the end of a convenant. Nobody handles it: whoever watches over what nobody handles sees that it is renewed.</summary>
internal sealed class Convenantonderwerpen(OverlastContext context) : ITermijnonderwerpen
{
    public string Soort => nameof(Convenant);

    public async Task<Termijnonderwerpbeeld?> BeschrijfAsync(Guid id, CancellationToken cancellationToken)
        => await context.Convenanten.Where(convenant => convenant.Id == id).Select(convenant => convenant.Naam).FirstOrDefaultAsync(cancellationToken) is { } naam
            ? new Termijnonderwerpbeeld($"convenant '{naam}'") { Pagina = "convenant", PaginaId = id }
            : null;
}
