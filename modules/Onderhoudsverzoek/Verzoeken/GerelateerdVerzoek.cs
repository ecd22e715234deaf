using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>Points from one request to another that has to do with it.</summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBijRecord(typeof(Onderhoudsverzoek), nameof(VerzoekId))]
internal sealed class GerelateerdVerzoek : Entity
{
    private GerelateerdVerzoek()
    {
    }

    public GerelateerdVerzoek(Onderhoudsverzoek verzoek)
    {
        VerzoekId = verzoek.Id;
        Verzoek = verzoek;
    }

    public Guid OnderhoudsverzoekId { get; private set; }

    public Guid VerzoekId { get; private set; }

    public Onderhoudsverzoek Verzoek { get; private set; } = null!;
}
