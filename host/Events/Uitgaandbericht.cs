using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Host.Scheduling;

namespace Leefbaarheid.Host.Events;

/// <summary>A message in the outbox.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
[ChangeLogging(ChangeLogging.Nothing)]
internal sealed class Uitgaandbericht : Entity
{
    public const int KanaalLengte = 100;
    public const int SleutelLengte = 200;
    public const int InhoudLengte = 100_000;

    public Uitgaandbericht(string kanaal, string sleutel, string inhoud, DateTime nu)
    {
        Kanaal = kanaal;
        Sleutel = sleutel;
        Inhoud = inhoud;
        VerzendenOp = nu;
    }

    private Uitgaandbericht()
    {
    }

    [DataClassification(DataClassification.SystemMetadata)]
    public string Kanaal { get; private set; } = "";

    public string Sleutel { get; private set; } = "";

    public string Inhoud { get; private set; } = "";

    /// <summary>When it is next to be sent; null once it was.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public DateTime? VerzendenOp { get; private set; }

    [DataClassification(DataClassification.SystemMetadata)]
    public DateTime? VerzondenOp { get; private set; }

    [DataClassification(DataClassification.SystemMetadata)]
    public int Pogingen { get; private set; }

    /// <summary>When sending last failed; null when it did not.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public DateTime? MisluktOp { get; private set; }

    /// <summary>Begins an attempt: until it must have ended, no other is begun.</summary>
    public OutboxMessage Neem(DateTime nu, TimeSpan hoogstens)
    {
        Pogingen++;
        VerzendenOp = nu + hoogstens;
        return new OutboxMessage(Sleutel, Inhoud, Pogingen, SystemCreatedAt);
    }

    /// <summary>Only the key is kept, to know the message by: what was in it has gone where it belongs.</summary>
    public void IsVerzonden(DateTime nu)
    {
        VerzendenOp = null;
        VerzondenOp = nu;
        MisluktOp = null;
        Inhoud = "";
    }

    public void IsMislukt(DateTime nu)
    {
        MisluktOp = nu;
        VerzendenOp = nu + Backoff.After(Pogingen);
    }
}
