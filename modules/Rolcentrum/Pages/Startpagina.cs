using Leefbaarheid.Rolcentra.Profielen;

namespace Leefbaarheid.Rolcentra.Pages;

/// <summary>People start on the role centre of their profile.</summary>
internal sealed class Startpagina(Profielbepaling profielen) : IShellSource
{
    public async ValueTask<string?> StartPageAsync(CancellationToken cancellationToken) => (await profielen.MijnAsync(cancellationToken)).Pagina.Id;
}
