namespace Leefbaarheid.Basisregistraties.Bijlagen;

/// <summary>A file that stood in an attachment before another took its place.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Bijlageversie : Entity
{
    private Bijlageversie()
    {
    }

    public Bijlageversie(Bijlage bijlage)
    {
        BijlageId = bijlage.Id;
        Versienummer = bijlage.Versienummer;
        BestandId = bijlage.BestandId;
        Bestandsnaam = bijlage.Bestandsnaam;
        Mediatype = bijlage.Mediatype;
        Grootte = bijlage.Grootte;
        Sha256 = bijlage.Sha256;
    }

    public Guid BijlageId { get; private set; }

    /// <summary>1 for what was attached first.</summary>
    public int Versienummer { get; private set; }

    /// <summary>Key of the file.</summary>
    public Guid BestandId { get; private set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Bestandsnaam { get; private set; } = "";

    /// <summary>Media type of the file, found from its content.</summary>
    public string Mediatype { get; private set; } = "";

    /// <summary>Size of the file, in bytes.</summary>
    public long Grootte { get; private set; }

    public string Sha256 { get; private set; } = "";
}
