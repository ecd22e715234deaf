namespace Leefbaarheid.Basisregistraties.Verwerkingen;

/// <summary>The verwerkingsregister as it was on a day, as a document: whoever asks later what held then is shown it.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Registeruitgave : Entity
{
    private Registeruitgave()
    {
    }

    public Registeruitgave(DateOnly datum, int aantalRegels, Guid documentId)
    {
        Datum = datum;
        AantalRegels = aantalRegels;
        DocumentId = documentId;
    }

    /// <summary>The day.</summary>
    public DateOnly Datum { get; private set; }

    /// <summary>How many kinds of records it tells of.</summary>
    public int AantalRegels { get; private set; }

    /// <summary>The file.</summary>
    public Guid DocumentId { get; private set; }
}
