using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>A part of a day on which a craftsman can come.</summary>
public enum Dagdeel
{
    /// <summary>Until noon.</summary>
    Ochtend,

    /// <summary>From noon to six.</summary>
    Middag,

    /// <summary>After six.</summary>
    Avond,
}

/// <summary>A moment that suits the tenant.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class VoorkeurAfspraak : Entity
{
    private VoorkeurAfspraak()
    {
    }

    public VoorkeurAfspraak(DateOnly datum, Dagdeel dagdeel)
    {
        Datum = datum;
        Dagdeel = dagdeel;
    }

    public Guid OnderhoudsverzoekId { get; private set; }

    public DateOnly Datum { get; private set; }

    public Dagdeel Dagdeel { get; private set; }
}
