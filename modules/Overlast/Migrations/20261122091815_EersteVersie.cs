using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Overlast.Migrations
{
    /// <inheritdoc />
    internal sealed partial class EersteVersie : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "overlast");

            migrationBuilder.CreateTable(
                name: "Afspraak",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ContactId = table.Column<Guid>(nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Vorm = table.Column<string>(maxLength: 40, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 1000, nullable: false),
                    Uitspraakkenmerk = table.Column<string>(maxLength: 50, nullable: true),
                    GeldigTot = table.Column<DateOnly>(nullable: false),
                    Naleving = table.Column<string>(maxLength: 40, nullable: false),
                    Nalevingstoelichting = table.Column<string>(maxLength: 1000, nullable: true),
                    BeoordeeldOp = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Afspraak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Convenant",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Doel = table.Column<string>(maxLength: 1000, nullable: false),
                    Grondslag = table.Column<string>(maxLength: 1000, nullable: false),
                    GeldigVan = table.Column<DateOnly>(nullable: false),
                    GeldigTot = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Convenant", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Dossieropbouwonderdeel",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Volgorde = table.Column<int>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossieropbouwonderdeel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Instrument",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Domein = table.Column<string>(maxLength: 40, nullable: false),
                    Werking = table.Column<string>(maxLength: 40, nullable: false),
                    Pijler = table.Column<string>(maxLength: 40, nullable: false),
                    VereistGrondslag = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instrument", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Netwerkpartner",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Contactpersoon = table.Column<string>(maxLength: 100, nullable: true),
                    Telefoon = table.Column<string>(maxLength: 30, nullable: true),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Geblokkeerd = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Netwerkpartner", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Overlastlogboekregel",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Tijd = table.Column<TimeOnly>(nullable: false),
                    DuurMinuten = table.Column<int>(nullable: true),
                    Aard = table.Column<string>(maxLength: 40, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 1000, nullable: false),
                    ContactId = table.Column<Guid>(nullable: true),
                    Doorgehaald = table.Column<bool>(nullable: false),
                    Doorhaalreden = table.Column<string>(maxLength: 250, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overlastlogboekregel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Overlasttriage",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Feiten = table.Column<string>(maxLength: 2000, nullable: false),
                    Structureel = table.Column<bool>(nullable: false),
                    Melderbeeld = table.Column<string>(maxLength: 40, nullable: false),
                    ZorgwekkendeVeroorzaker = table.Column<bool>(nullable: false),
                    Advies = table.Column<string>(maxLength: 40, nullable: false),
                    Uitkomst = table.Column<string>(maxLength: 40, nullable: false),
                    Motivering = table.Column<string>(maxLength: 1000, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overlasttriage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Convenantcategorie",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ConvenantId = table.Column<Guid>(nullable: false),
                    Categorie = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Convenantcategorie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Convenantcategorie_Convenant_ConvenantId",
                        column: x => x.ConvenantId,
                        principalSchema: "overlast",
                        principalTable: "Convenant",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Dossieropbouwstuk",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OnderdeelId = table.Column<Guid>(nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    Vindplaats = table.Column<string>(maxLength: 250, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossieropbouwstuk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dossieropbouwstuk_Dossieropbouwonderdeel_OnderdeelId",
                        column: x => x.OnderdeelId,
                        principalSchema: "overlast",
                        principalTable: "Dossieropbouwonderdeel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interventie",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ActieregelId = table.Column<Guid>(nullable: false),
                    InstrumentId = table.Column<Guid>(nullable: false),
                    Doel = table.Column<string>(maxLength: 500, nullable: false),
                    Grondslag = table.Column<string>(maxLength: 250, nullable: true),
                    Einddatum = table.Column<DateOnly>(nullable: true),
                    Resultaat = table.Column<string>(maxLength: 40, nullable: true),
                    Uitkomst = table.Column<string>(maxLength: 2000, nullable: true),
                    UitkomstOp = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interventie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interventie_Instrument_InstrumentId",
                        column: x => x.InstrumentId,
                        principalSchema: "overlast",
                        principalTable: "Instrument",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Convenantpartner",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ConvenantId = table.Column<Guid>(nullable: false),
                    NetwerkpartnerId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Convenantpartner", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Convenantpartner_Convenant_ConvenantId",
                        column: x => x.ConvenantId,
                        principalSchema: "overlast",
                        principalTable: "Convenant",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Convenantpartner_Netwerkpartner_NetwerkpartnerId",
                        column: x => x.NetwerkpartnerId,
                        principalSchema: "overlast",
                        principalTable: "Netwerkpartner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Gegevensverstrekking",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    NetwerkpartnerId = table.Column<Guid>(nullable: false),
                    ConvenantId = table.Column<Guid>(nullable: false),
                    Doel = table.Column<string>(maxLength: 1000, nullable: false),
                    Grondslag = table.Column<string>(maxLength: 1000, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 1000, nullable: false),
                    VerstrektDoor = table.Column<string>(maxLength: 100, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gegevensverstrekking", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Gegevensverstrekking_Convenant_ConvenantId",
                        column: x => x.ConvenantId,
                        principalSchema: "overlast",
                        principalTable: "Convenant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Gegevensverstrekking_Netwerkpartner_NetwerkpartnerId",
                        column: x => x.NetwerkpartnerId,
                        principalSchema: "overlast",
                        principalTable: "Netwerkpartner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interventiedeelnemer",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    InterventieId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    ContactId = table.Column<Guid>(nullable: true),
                    MedewerkerId = table.Column<Guid>(nullable: true),
                    NetwerkpartnerId = table.Column<Guid>(nullable: true),
                    Rol = table.Column<string>(maxLength: 100, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interventiedeelnemer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interventiedeelnemer_Interventie_InterventieId",
                        column: x => x.InterventieId,
                        principalSchema: "overlast",
                        principalTable: "Interventie",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Interventiedeelnemer_Netwerkpartner_NetwerkpartnerId",
                        column: x => x.NetwerkpartnerId,
                        principalSchema: "overlast",
                        principalTable: "Netwerkpartner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Doorverwijzing",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    NetwerkpartnerId = table.Column<Guid>(nullable: false),
                    Reden = table.Column<string>(maxLength: 1000, nullable: false),
                    GegevensverstrekkingId = table.Column<Guid>(nullable: false),
                    TerugkoppelingVerwachtOp = table.Column<DateOnly>(nullable: true),
                    TeruggekoppeldOp = table.Column<DateOnly>(nullable: true),
                    Terugkoppeling = table.Column<string>(maxLength: 1000, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Doorverwijzing", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Doorverwijzing_Gegevensverstrekking_GegevensverstrekkingId",
                        column: x => x.GegevensverstrekkingId,
                        principalSchema: "overlast",
                        principalTable: "Gegevensverstrekking",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Doorverwijzing_Netwerkpartner_NetwerkpartnerId",
                        column: x => x.NetwerkpartnerId,
                        principalSchema: "overlast",
                        principalTable: "Netwerkpartner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VerstrekteCategorie",
                schema: "overlast",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GegevensverstrekkingId = table.Column<Guid>(nullable: false),
                    Categorie = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VerstrekteCategorie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VerstrekteCategorie_Gegevensverstrekking_Gegevensverstrekki~",
                        column: x => x.GegevensverstrekkingId,
                        principalSchema: "overlast",
                        principalTable: "Gegevensverstrekking",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Afspraak_ContactId",
                schema: "overlast",
                table: "Afspraak",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Afspraak_LeefbaarheidsdossierId_Datum",
                schema: "overlast",
                table: "Afspraak",
                columns: new[] { "LeefbaarheidsdossierId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Afspraak_Naleving_GeldigTot",
                schema: "overlast",
                table: "Afspraak",
                columns: new[] { "Naleving", "GeldigTot" });

            migrationBuilder.CreateIndex(
                name: "IX_Convenant_Naam",
                schema: "overlast",
                table: "Convenant",
                column: "Naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Convenantcategorie_ConvenantId_Categorie",
                schema: "overlast",
                table: "Convenantcategorie",
                columns: new[] { "ConvenantId", "Categorie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Convenantpartner_ConvenantId_NetwerkpartnerId",
                schema: "overlast",
                table: "Convenantpartner",
                columns: new[] { "ConvenantId", "NetwerkpartnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Convenantpartner_NetwerkpartnerId",
                schema: "overlast",
                table: "Convenantpartner",
                column: "NetwerkpartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Doorverwijzing_GegevensverstrekkingId",
                schema: "overlast",
                table: "Doorverwijzing",
                column: "GegevensverstrekkingId");

            migrationBuilder.CreateIndex(
                name: "IX_Doorverwijzing_LeefbaarheidsdossierId_Datum",
                schema: "overlast",
                table: "Doorverwijzing",
                columns: new[] { "LeefbaarheidsdossierId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Doorverwijzing_NetwerkpartnerId",
                schema: "overlast",
                table: "Doorverwijzing",
                column: "NetwerkpartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossieropbouwonderdeel_Code",
                schema: "overlast",
                table: "Dossieropbouwonderdeel",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossieropbouwstuk_LeefbaarheidsdossierId_Datum",
                schema: "overlast",
                table: "Dossieropbouwstuk",
                columns: new[] { "LeefbaarheidsdossierId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Dossieropbouwstuk_OnderdeelId",
                schema: "overlast",
                table: "Dossieropbouwstuk",
                column: "OnderdeelId");

            migrationBuilder.CreateIndex(
                name: "IX_Gegevensverstrekking_ConvenantId",
                schema: "overlast",
                table: "Gegevensverstrekking",
                column: "ConvenantId");

            migrationBuilder.CreateIndex(
                name: "IX_Gegevensverstrekking_Datum",
                schema: "overlast",
                table: "Gegevensverstrekking",
                column: "Datum");

            migrationBuilder.CreateIndex(
                name: "IX_Gegevensverstrekking_LeefbaarheidsdossierId_Datum",
                schema: "overlast",
                table: "Gegevensverstrekking",
                columns: new[] { "LeefbaarheidsdossierId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Gegevensverstrekking_NetwerkpartnerId",
                schema: "overlast",
                table: "Gegevensverstrekking",
                column: "NetwerkpartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Instrument_Code",
                schema: "overlast",
                table: "Instrument",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interventie_ActieregelId",
                schema: "overlast",
                table: "Interventie",
                column: "ActieregelId");

            migrationBuilder.CreateIndex(
                name: "IX_Interventie_InstrumentId",
                schema: "overlast",
                table: "Interventie",
                column: "InstrumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Interventie_LeefbaarheidsdossierId_Datum",
                schema: "overlast",
                table: "Interventie",
                columns: new[] { "LeefbaarheidsdossierId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventie_UitkomstOp_Datum",
                schema: "overlast",
                table: "Interventie",
                columns: new[] { "UitkomstOp", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventiedeelnemer_ContactId",
                schema: "overlast",
                table: "Interventiedeelnemer",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Interventiedeelnemer_InterventieId",
                schema: "overlast",
                table: "Interventiedeelnemer",
                column: "InterventieId");

            migrationBuilder.CreateIndex(
                name: "IX_Interventiedeelnemer_NetwerkpartnerId",
                schema: "overlast",
                table: "Interventiedeelnemer",
                column: "NetwerkpartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Netwerkpartner_Naam",
                schema: "overlast",
                table: "Netwerkpartner",
                column: "Naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Overlastlogboekregel_LeefbaarheidsdossierId_Datum",
                schema: "overlast",
                table: "Overlastlogboekregel",
                columns: new[] { "LeefbaarheidsdossierId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Overlasttriage_LeefbaarheidsdossierId",
                schema: "overlast",
                table: "Overlasttriage",
                column: "LeefbaarheidsdossierId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VerstrekteCategorie_GegevensverstrekkingId_Categorie",
                schema: "overlast",
                table: "VerstrekteCategorie",
                columns: new[] { "GegevensverstrekkingId", "Categorie" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Afspraak",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Convenantcategorie",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Convenantpartner",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Doorverwijzing",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Dossieropbouwstuk",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Interventiedeelnemer",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Overlastlogboekregel",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Overlasttriage",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "VerstrekteCategorie",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Dossieropbouwonderdeel",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Interventie",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Gegevensverstrekking",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Instrument",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Convenant",
                schema: "overlast");

            migrationBuilder.DropTable(
                name: "Netwerkpartner",
                schema: "overlast");
        }
    }
}
