using Leefbaarheid.GraphQL.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Tests.Data;

public sealed class StableOrderTests : IDisposable
{
    private readonly DossierDb _db = new([]);
    private readonly DossierContext _context;

    public StableOrderTests() => _context = _db.New();

    public void Dispose()
    {
        _context.Dispose();
        _db.Dispose();
    }

    [Fact]
    public void A_query_without_order_is_ordered_by_key()
        => Assert.Equal("""ORDER BY "d"."Id" """, Order(_context.Dossiers.Where(row => row.Punten > 3)));

    [Fact]
    public void An_order_keeps_its_say_and_gets_the_key_behind_it()
        => Assert.Equal("""ORDER BY "d"."Naam" DESC, "d"."Id" """, Order(_context.Dossiers.OrderByDescending(row => row.Naam)));

    [Fact]
    public void An_order_below_other_steps_is_found()
        => Assert.Equal(
            """ORDER BY "d"."Naam", "d"."Id" """,
            Order(_context.Dossiers.OrderBy(row => row.Naam).Where(row => row.IsOpen).Include(row => row.Woning).AsNoTracking()));

    [Fact]
    public void A_query_of_other_objects_is_ordered_by_the_entity_they_come_from()
        => Assert.Equal(
            """ORDER BY "d"."Id" """,
            Order(_context.Dossiers.Where(row => row.IsOpen).Select(row => new { row.Naam })));

    [Fact]
    public void An_order_by_the_key_itself_stays_as_it_is()
        => Assert.Equal("""ORDER BY "d"."Id" """, Order(_context.Dossiers.OrderBy(row => row.Id)));

    private string Order<T>(IQueryable<T> query)
    {
        var statement = StableOrder.Apply(query, _context.Model).ToQueryString();
        return statement[statement.LastIndexOf("ORDER BY", StringComparison.Ordinal)..] + " ";
    }
}
