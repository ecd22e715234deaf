namespace Leefbaarheid.Correspondentie.Brieven;

/// <summary>What was answered to a question of the template.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Briefantwoord : Entity
{
    private Briefantwoord()
    {
    }

    public Briefantwoord(int volgorde, string veld, string vraag, string antwoord)
    {
        Volgorde = volgorde;
        Veld = veld;
        Vraag = vraag;
        Antwoord = antwoord;
    }

    public Guid BriefId { get; private set; }

    /// <summary>Place in the list.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public int Volgorde { get; private set; }

    /// <summary>The merge field.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public string Veld { get; private set; } = "";

    /// <summary>The question, as it was asked.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public string Vraag { get; private set; } = "";

    /// <summary>The answer, as it was typed; a day as <c>yyyy-MM-dd</c>.</summary>
    public string Antwoord { get; private set; } = "";
}

/// <summary>A document that was made of a letter. It never changes.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Briefdocument : Entity
{
    private Briefdocument()
    {
    }

    public Briefdocument(int versie, Guid bestandId, int sjabloonversie)
    {
        Versie = versie;
        BestandId = bestandId;
        Sjabloonversie = sjabloonversie;
    }

    public Guid BriefId { get; private set; }

    /// <summary>From 1.</summary>
    public int Versie { get; private set; }

    /// <summary>Key of the stored Word document.</summary>
    public Guid BestandId { get; private set; }

    /// <summary>Number of the template's version that it was made from.</summary>
    public int Sjabloonversie { get; private set; }
}
