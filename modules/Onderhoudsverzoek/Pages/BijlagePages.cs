using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Onderhoudsverzoeken.Pages;

/// <summary>Attachments on the card of a maintenance request.</summary>
internal sealed class BijlagePages : IPageSource
{
    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions => [Bijlagepaginas.Kaart("onderhoudsverzoek", feitenblok: null)];
}
