using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>Attachments of what this module hangs on a dossier: as confidential as that, and closed with it.</summary>
internal abstract class Dossierdeelbijlagen<T>(OverlastContext context, IDossierinzicht dossiers, string naam) : IBijlageonderwerp
    where T : Dossierdeel, IBijlagehouder
{
    public string Soort => typeof(T).Name;

    public async Task<Vertrouwelijkheid> ControleerWijzigbaarAsync(Guid id, string veld, CancellationToken cancellationToken)
    {
        var deel = await context.ZoekAsync<T>(id, naam, veld, cancellationToken);
        Controleer(deel, veld);
        return (await dossiers.OpenAsync(deel.LeefbaarheidsdossierId, veld, cancellationToken)).Vertrouwelijkheid;
    }

    public Task<bool> MagLezenAsync(Guid id, CancellationToken cancellationToken)
        => context.Set<T>().AnyAsync(deel => deel.Id == id, cancellationToken);

    /// <summary>What the record itself has against it.</summary>
    protected virtual void Controleer(T deel, string veld)
    {
    }
}

/// <summary>Recordings and photos of an occurrence.</summary>
internal sealed class Logboekbijlagen(OverlastContext context, IDossierinzicht dossiers)
    : Dossierdeelbijlagen<Overlastlogboekregel>(context, dossiers, "De logboekregel")
{
    protected override void Controleer(Overlastlogboekregel deel, string veld) => deel.ControleerGeldig(veld);
}

/// <summary>The evidence itself.</summary>
internal sealed class Stukbijlagen(OverlastContext context, IDossierinzicht dossiers)
    : Dossierdeelbijlagen<Dossieropbouwstuk>(context, dossiers, "Het stuk");

/// <summary>The signed agreement, the judgment.</summary>
internal sealed class Afspraakbijlagen(OverlastContext context, IDossierinzicht dossiers)
    : Dossierdeelbijlagen<Afspraak>(context, dossiers, "De afspraak");

/// <summary>The report of a conversation or a visit.</summary>
internal sealed class Interventiebijlagen(OverlastContext context, IDossierinzicht dossiers)
    : Dossierdeelbijlagen<Interventie>(context, dossiers, "De interventie");
