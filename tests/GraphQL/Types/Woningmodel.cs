using System.Text.Json;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

/// <summary>A small model with one of everything that modules use.</summary>
public static class Woningmodel
{
    public interface IBron
    {
        Guid Id { get; }

        /// <summary>Where the record came from.</summary>
        string Herkomst { get; }
    }

    [UnionType("Betrokkene")]
    public interface IBetrokkene;

    public enum Urgentie
    {
        Laag,

        /// <summary>Within a day.</summary>
        ZeerHoog,

        [GraphQLName("DIRECT")]
        Onmiddellijk,

        [Obsolete("Gebruik LAAG")]
        Geen,

        [GraphQLIgnore]
        Intern,
    }

    /// <summary>A home.</summary>
    public class Woning(string adres) : IBron
    {
        public Guid Id { get; private set; } = Guid.NewGuid();

        public string Adres { get; private set; } = adres;

        public string? Toevoeging { get; private set; }

        public decimal Huurprijs { get; private set; }

        public int? Bouwjaar { get; private set; }

        public DateOnly Opgeleverd { get; private set; }

        public DateTimeOffset GewijzigdOp { get; private set; }

        public TimeSpan Bezichtigingsduur { get; private set; }

        public Uri? Foto { get; private set; }

        public JsonElement Kenmerken { get; private set; }

        public IReadOnlyList<Bewoner> Bewoners { get; private set; } = [];

        public IList<string?>? Notities { get; private set; }

        [GraphQLDeprecated("Gebruik adres")]
        public string Straat => Adres;

        [GraphQLIgnore]
        public string Intern => "x";

        [GraphQLType<IdType>]
        public string Sleutel => Adres;

        string IBron.Herkomst => "import";

        public void Verhoog(decimal bedrag) => Huurprijs += bedrag;

        public override string ToString() => Adres;
    }

    /// <summary>A person who lives somewhere.</summary>
    /// <param name="Naam">First and last name.</param>
    /// <param name="IPAdres">Last seen at.</param>
    public record Bewoner(string Naam, string? IPAdres) : IBetrokkene;

    public record Organisatie([property: GraphQLName("handelsnaam")] string Naam, long KvK) : IBetrokkene;

    public class Query
    {
        public IQueryable<Woning> GetWoningen() => Array.Empty<Woning>().AsQueryable();

        /// <summary>Finds homes.</summary>
        /// <param name="tekst">Part of the address.</param>
        /// <returns>Homes, best match first.</returns>
        public Task<IReadOnlyList<Woning>> ZoekAsync(
            string? tekst,
            Urgentie urgentie = Urgentie.ZeerHoog,
            int aantal = 10,
            CancellationToken cancellationToken = default)
            => Task.FromResult<IReadOnlyList<Woning>>([]);

        public ValueTask<IBetrokkene?> GetBetrokkeneAsync([GraphQLType<NonNullType<IdType>>] string id) => default;

        public IBron GetBron(Guid[] ids) => new Woning("A");

        public bool Controleer(WoningFilter filter, Zoekwijze? wijze) => true;
    }

    /// <summary>Which homes.</summary>
    public record WoningFilter(string Wijk, [property: DefaultValue(5)] int Aantal, Urgentie Urgentie = Urgentie.Laag)
    {
        public Optional<string?> Postcode { get; init; }

        public IList<decimal> Prijzen { get; init; } = [];

        public string Berekend => Wijk;
    }

    [OneOf]
    public class Zoekwijze
    {
        public string? OpAdres { get; set; }

        public Guid? OpId { get; set; }
    }

    [ExtendObjectType<Woning>]
    public static class WoningUitbreiding
    {
        public static string Samenvatting([Parent("Adres")] Woning woning, string scheiding = ", ") => woning.Adres + scheiding;

        [BindMember(nameof(Woning.Notities))]
        public static IEnumerable<string> GetNotities([Parent] Woning woning) => woning.Notities?.OfType<string>() ?? [];
    }

    [ExtendObjectType(typeof(IBron))]
    public class BronUitbreiding
    {
        public async Task<int> GetAantalMeldingenAsync([Parent] IBron bron)
        {
            await Task.Yield();
            return bron.Herkomst.Length;
        }
    }

    [QueryType]
    public static class ExtraQueries
    {
        public static IAsyncEnumerable<Organisatie> GetOrganisatiesAsync() => AsyncEnumerable.Empty<Organisatie>();
    }

    [ExtendObjectType(OperationType.Query)]
    public class NogMeerQueries
    {
        public string Versie => "1";
    }
}
