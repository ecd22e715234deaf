using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <content>What is to be done: action lines.</content>
internal sealed partial class Leefbaarheidsdossier
{
    private readonly List<Actieregel> _actieregels = [];

    /// <summary>Action lines, in order of their line number.</summary>
    public IReadOnlyList<Actieregel> Actieregels => [.. _actieregels.OrderBy(regel => regel.Regelnummer)];

    internal IEnumerable<Actieregel> OpenRegels => Actieregels.Where(regel => regel.Open);

    internal Actieregel VoegRegelToe(Regelgegevens gegevens)
    {
        ControleerOpen();
        ControleerBetrokkene(gegevens);
        var regel = new Actieregel(Id, VolgendRegelnummer(), gegevens);
        _actieregels.Add(regel);
        return regel;
    }

    internal void WijzigRegel(Actieregel regel, Regelgegevens gegevens)
    {
        ControleerOpen();
        ControleerBetrokkene(gegevens);
        regel.Wijzig(gegevens);
    }

    /// <summary>Adds a line per step of a template; their dates count from today.</summary>
    internal IReadOnlyList<(Processtap Stap, Actieregel Regel)> VoegStappenToe(
        Processtappensjabloon sjabloon,
        Werkkalender kalender,
        Moment moment,
        (Partijrol Rol, Guid ContactId)? betrokkene = null)
    {
        ControleerOpen();
        sjabloon.ControleerBruikbaar("sjabloonId");
        sjabloon.ControleerType(Type!, "sjabloonId");
        var toegevoegd = new List<(Processtap, Actieregel)>();
        foreach (var stap in sjabloon.Stappen)
        {
            var regel = VoegRegelToe(new Regelgegevens(stap.Omschrijving)
            {
                Actie = stap.Actie,
                VoorgesteldeDatum = stap.Bereken(moment.Vandaag, kalender),
                Urgentie = Urgentie,
                Betrokkenrol = betrokkene?.Rol,
                BetrokkeneId = betrokkene?.ContactId,
            });
            toegevoegd.Add((stap, regel));
        }

        return toegevoegd;
    }

    /// <summary>The betrokkene of a line must take part in the dossier, in the part that is said.</summary>
    private void ControleerBetrokkene(Regelgegevens gegevens)
    {
        if (gegevens is { Betrokkenrol: null, BetrokkeneId: null })
            return;
        var partijen = gegevens.Betrokkenrol switch
        {
            Partijrol.Melder => _melders.Select(partij => partij.ContactId),
            Partijrol.Veroorzaker => _veroorzakers.Select(partij => partij.ContactId),
            Partijrol.Contact => _contacten.Select(partij => partij.ContactId),
            _ => [],
        };
        if (gegevens.BetrokkeneId is not { } betrokkene || !partijen.Contains(betrokkene))
        {
            throw new RegelovertredingException(
                "BETROKKENE_ONBEKEND",
                "Kies als betrokkene een melder, veroorzaker of contact van dit dossier, en geef aan welke van de drie.",
                "betrokkeneId");
        }
    }

    private int VolgendRegelnummer()
        => _actieregels.Count == 0 ? Actieregel.Stap : _actieregels.Max(regel => regel.Regelnummer) + Actieregel.Stap;
}
