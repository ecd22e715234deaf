using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Overlast.Kern;

/// <summary>A record of this module that hangs on a dossier, and follows it when it is merged into another.</summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId))]
internal abstract class Dossierdeel : Entity
{
    protected Dossierdeel()
    {
    }

    protected Dossierdeel(Guid leefbaarheidsdossierId, DateOnly datum)
    {
        LeefbaarheidsdossierId = leefbaarheidsdossierId;
        Datum = datum;
    }

    public Guid LeefbaarheidsdossierId { get; private set; }

    /// <summary>The day that it is about: of doing, of beginning, of handing over.</summary>
    public DateOnly Datum { get; private protected set; }

    internal void VerplaatsNaar(Guid leefbaarheidsdossierId) => LeefbaarheidsdossierId = leefbaarheidsdossierId;
}
