using Leefbaarheid.Correspondentie.Docx;

namespace Leefbaarheid.Correspondentie.Sjablonen;

/// <summary>A document that letters are made from, with the questions that come with it.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Briefsjabloonversie : Entity
{
    public const int MaxBestandsnaam = 200;

    private readonly List<Briefvraag> _vragen = [];

    private Briefsjabloonversie()
    {
    }

    public Briefsjabloonversie(int nummer, Sjabloonbestand bestand, IReadOnlyList<Vraaggegevens> vragen)
    {
        Nummer = nummer;
        BestandId = bestand.Id;
        Bestandsnaam = Invoer.Verplicht(bestand.Naam, MaxBestandsnaam, "bestand");
        foreach (var (plaats, vraag) in vragen.Index())
            _vragen.Add(new Briefvraag((plaats + 1) * 10, vraag));
    }

    public Guid SjabloonId { get; private set; }

    /// <summary>From 1.</summary>
    public int Nummer { get; private set; }

    /// <summary>Key of the stored document.</summary>
    public Guid BestandId { get; private set; }

    public string Bestandsnaam { get; private set; } = "";

    /// <summary>What is asked when a letter is made, in order.</summary>
    public IReadOnlyList<Briefvraag> Vragen => [.. _vragen.OrderBy(vraag => vraag.Volgorde)];
}

/// <summary>A stored document and the fields in it.</summary>
internal sealed record Sjabloonbestand(Guid Id, string Naam, IReadOnlyList<Sjabloonveld> Velden);
