using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>The stored row of a <see cref="Bestand"/>. The content is a file beside the database.</summary>
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class Bestandspost : Entity
{
    public const int MediatypeLengte = 100;
    public const int OpslagnaamLengte = 32;
    public const int HashLengte = 64;

    public Bestandspost(string bestandsnaam, OntvangenBestand ontvangen)
    {
        Bestandsnaam = bestandsnaam;
        Mediatype = ontvangen.Soort.Mediatype;
        Grootte = ontvangen.Grootte;
        Sha256 = ontvangen.Sha256;
        Opslagnaam = ontvangen.Opslagnaam;
    }

    private Bestandspost()
    {
    }

    /// <summary>Names of files tell of people: "Huisbezoek mevrouw Jansen.pdf".</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Bestandsnaam { get; private set; } = "";

    public string Mediatype { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Grootte { get; private set; }

    public string Sha256 { get; private set; } = "";

    /// <summary>Name of the file on disk. Not the key: the file is written before the row gets one.</summary>
    public string Opslagnaam { get; private set; } = "";

    public Bestand AlsBestand() => new(Id, Bestandsnaam, Mediatype, Grootte, Sha256);
}
