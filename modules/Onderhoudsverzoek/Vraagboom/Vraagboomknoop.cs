using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Onderhoudsverzoeken.Vraagboom;

/// <summary>The questions of the vraagboom, in the order in which they are asked.</summary>
public enum Vraagboomniveau
{
    /// <summary>In which room or place.</summary>
    Ruimte,

    /// <summary>Which element of the building.</summary>
    Bouwelement,

    /// <summary>Which part of it.</summary>
    Onderdeel,

    /// <summary>What is wrong with it.</summary>
    Gebrek,

    /// <summary>More precisely.</summary>
    Specificatie,

    /// <summary>How it came about.</summary>
    Oorzaak,
}

/// <summary>An answer in the vraagboom; the answers below it are the choices of the next question.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Vraagboomknoop : Entity
{
    private readonly List<Vraagboomknoop> _keuzes = [];

    private Vraagboomknoop()
    {
    }

    public Vraagboomknoop(string code, string naam, Vraagboomniveau niveau, Vraagboomknoop? bovenliggend, string? defectlocatie)
    {
        var verwacht = bovenliggend is null ? Vraagboomniveau.Ruimte : bovenliggend.Niveau + 1;
        if (niveau != verwacht)
        {
            throw new RegelovertredingException(
                "VRAAGBOOM_VOLGORDE",
                bovenliggend is null
                    ? "De vraagboom begint met een ruimte."
                    : (Foutbericht)$"Onder '{bovenliggend.Naam}' ({bovenliggend.Niveau}) past alleen niveau {verwacht}.",
                "niveau");
        }

        Code = Invoer.Verplicht(code, 40, "code").ToUpperInvariant();
        Naam = Invoer.Verplicht(naam, 100, "naam");
        Niveau = niveau;
        BovenliggendId = bovenliggend?.Id;
        Bovenliggend = bovenliggend;
        Defectlocatie = defectlocatie ?? bovenliggend?.Defectlocatie;
    }

    public string Code { get; private set; } = "";

    public string Naam { get; private set; } = "";

    public Vraagboomniveau Niveau { get; private set; }

    public Guid? BovenliggendId { get; private set; }

    public Vraagboomknoop? Bovenliggend { get; private set; }

    /// <summary>VERA DEFECTLOCATIE that a defect chosen here gets.</summary>
    public string? Defectlocatie { get; private set; }

    public IReadOnlyList<Vraagboomknoop> Keuzes => _keuzes;
}
