namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>Rows with few distinct values: conditions meet often, and orders have many ties.</summary>
internal static class PandRows
{
    public static readonly string[] Texts = ["", "a", "A", "b", "ab", "aB", "a%c", "a_c", "[a]", @"a\b", "é", "aab"];
    public static readonly DateTime Moment = new(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc);

    public static List<Pand> All()
    {
        var random = new Random(20261122);
        Stad[] steden = [new() { Id = 1, Naam = "a", Inwoners = 3 }, new() { Id = 2, Naam = "B" }];
        Wijk[] wijken =
        [
            new() { Id = 1, Naam = "a", Postcode = "ab", Stad = steden[0] },
            new() { Id = 2, Naam = "b", Stad = steden[1] },
            new() { Id = 3, Naam = "A", Postcode = "", Stad = null },
        ];
        var next = 0;
        return
        [
            .. Enumerable.Range(1, 60).Select(id =>
            {
                var wijk = Maybe(() => wijken[random.Next(wijken.Length)]);
                var pand = new Pand
                {
                    Id = id,
                    Naam = Text(),
                    Bijnaam = Maybe(Text),
                    Bouwjaar = random.Next(6),
                    Etages = random.Next(3) == 0 ? null : random.Next(6),
                    Kosten = random.Next(6) * 10_000_000_000L,
                    Nummer = random.Next(3) == 0 ? null : (short)random.Next(6),
                    Huur = random.Next(6) / 2m,
                    Toeslag = random.Next(3) == 0 ? null : random.Next(6) / 4m,
                    Oppervlak = random.Next(6) / 4d,
                    Bewoond = random.Next(2) == 0,
                    Monument = random.Next(3) == 0 ? null : random.Next(2) == 0,
                    Opgeleverd = new DateOnly(2026, 1, 1 + random.Next(6)),
                    Gesloopt = random.Next(3) == 0 ? null : new DateOnly(2026, 1, 1 + random.Next(6)),
                    Bezoektijd = random.Next(3) == 0 ? null : new TimeOnly(random.Next(6), 30),
                    Gewijzigd = Moment.AddHours(random.Next(6)),
                    Geschat = random.Next(3) == 0 ? null : Moment.AddHours(random.Next(6)),
                    Kenmerk = Kenmerk(random.Next(6)),
                    Vorig = random.Next(3) == 0 ? null : Kenmerk(random.Next(6)),
                    Kleur = (Kleur)random.Next(3),
                    Deur = random.Next(3) == 0 ? null : (Kleur)random.Next(3),
                    Labels = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text())],
                    Metingen = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(6))],
                    Eigenaar = new Eigenaar { Naam = Text(), Plaats = Maybe(Text) },
                    Wijk = wijk,
                    Kamers =
                    [
                        .. Enumerable.Range(0, random.Next(3)).Select(_ => new Kamer
                        {
                            Id = ++next,
                            Naam = Text(),
                            Vloer = random.Next(6) / 4d,
                            Kleur = random.Next(3) == 0 ? null : (Kleur)random.Next(3),
                            Ramen =
                            [
                                .. Enumerable.Range(0, random.Next(3)).Select(_ => new Raam
                                {
                                    Id = ++next,
                                    Glas = Maybe(Text),
                                    Breedte = random.Next(6),
                                }),
                            ],
                        }),
                    ],
                };
                wijk?.Panden.Add(pand);
                return pand;
            }),
        ];

        string Text() => Texts[random.Next(Texts.Length)];

        T? Maybe<T>(Func<T> make)
            where T : class
            => random.Next(3) == 0 ? null : make();
    }

    public static Guid Kenmerk(int number) => new(number, 0, 0, [1, 2, 3, 4, 5, 6, 7, (byte)number]);
}
