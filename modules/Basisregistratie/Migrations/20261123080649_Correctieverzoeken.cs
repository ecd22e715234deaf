using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Basisregistraties.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Correctieverzoeken : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Correctieverzoek",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    ContactId = table.Column<Guid>(nullable: false),
                    OntvangenOp = table.Column<DateOnly>(nullable: false),
                    UiterlijkOp = table.Column<DateOnly>(nullable: false),
                    Indiener = table.Column<string>(maxLength: 40, nullable: false),
                    Vertegenwoordiger = table.Column<string>(maxLength: 160, nullable: true),
                    Toelichting = table.Column<string>(maxLength: 4000, nullable: true),
                    Beperken = table.Column<bool>(nullable: false),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    AantalRegels = table.Column<int>(nullable: false),
                    AantalToegewezen = table.Column<int>(nullable: false),
                    VerlengdOp = table.Column<DateOnly>(nullable: true),
                    Verlengingsreden = table.Column<string>(maxLength: 4000, nullable: true),
                    Besluit = table.Column<string>(maxLength: 40, nullable: true),
                    BeslotenOp = table.Column<DateOnly>(nullable: true),
                    Motivering = table.Column<string>(maxLength: 4000, nullable: true),
                    AfgeslotenOp = table.Column<DateOnly>(nullable: true),
                    DocumentId = table.Column<Guid>(nullable: true),
                    Verklaring = table.Column<string>(maxLength: 4000, nullable: true),
                    VerklaringbestandId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correctieverzoek", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Correctieverzoek_Contact_ContactId",
                        column: x => x.ContactId,
                        principalSchema: "basisregistratie",
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Correctieontvanger",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    CorrectieverzoekId = table.Column<Guid>(nullable: false),
                    Naam = table.Column<string>(maxLength: 200, nullable: false),
                    Wat = table.Column<string>(maxLength: 500, nullable: false),
                    Op = table.Column<DateOnly>(nullable: false),
                    IsPersoon = table.Column<bool>(nullable: false),
                    GeinformeerdOp = table.Column<DateOnly>(nullable: true),
                    NietGeinformeerdOmdat = table.Column<string>(maxLength: 1000, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correctieontvanger", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Correctieontvanger_Correctieverzoek_CorrectieverzoekId",
                        column: x => x.CorrectieverzoekId,
                        principalSchema: "basisregistratie",
                        principalTable: "Correctieverzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Correctieregel",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    CorrectieverzoekId = table.Column<Guid>(nullable: false),
                    Groep = table.Column<string>(maxLength: 200, nullable: false),
                    Recordsoort = table.Column<string>(maxLength: 100, nullable: false),
                    RecordId = table.Column<Guid>(nullable: false),
                    Titel = table.Column<string>(maxLength: 200, nullable: false),
                    Veld = table.Column<string>(maxLength: 200, nullable: false),
                    OudeWaarde = table.Column<string>(maxLength: 20000, nullable: true),
                    GewensteWaarde = table.Column<string>(maxLength: 4000, nullable: true),
                    Toelichting = table.Column<string>(maxLength: 4000, nullable: true),
                    Oordeel = table.Column<string>(maxLength: 40, nullable: false),
                    Motivering = table.Column<string>(maxLength: 4000, nullable: true),
                    Uitgevoerd = table.Column<bool>(nullable: false),
                    NieuweWaarde = table.Column<string>(maxLength: 20000, nullable: true),
                    VastgelegdOp = table.Column<DateTime>(nullable: false),
                    Vingerafdruk = table.Column<string>(maxLength: 64, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correctieregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Correctieregel_Correctieverzoek_CorrectieverzoekId",
                        column: x => x.CorrectieverzoekId,
                        principalSchema: "basisregistratie",
                        principalTable: "Correctieverzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Correctieontvanger_CorrectieverzoekId",
                schema: "basisregistratie",
                table: "Correctieontvanger",
                column: "CorrectieverzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Correctieregel_CorrectieverzoekId",
                schema: "basisregistratie",
                table: "Correctieregel",
                column: "CorrectieverzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Correctieregel_RecordId",
                schema: "basisregistratie",
                table: "Correctieregel",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Correctieverzoek_ContactId_Status",
                schema: "basisregistratie",
                table: "Correctieverzoek",
                columns: new[] { "ContactId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Correctieverzoek_DocumentId",
                schema: "basisregistratie",
                table: "Correctieverzoek",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Correctieverzoek_Nummer",
                schema: "basisregistratie",
                table: "Correctieverzoek",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Correctieverzoek_VerklaringbestandId",
                schema: "basisregistratie",
                table: "Correctieverzoek",
                column: "VerklaringbestandId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Correctieontvanger",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Correctieregel",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Correctieverzoek",
                schema: "basisregistratie");
        }
    }
}
