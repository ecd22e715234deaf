using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Klachtafhandeling.Migrations
{
    /// <inheritdoc />
    internal sealed partial class EersteVersie : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "klachtafhandeling");

            migrationBuilder.CreateTable(
                name: "Klacht",
                schema: "klachtafhandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Fase = table.Column<string>(maxLength: 40, nullable: false),
                    KlachtOver = table.Column<string>(maxLength: 40, nullable: true),
                    IngediendOp = table.Column<DateOnly>(nullable: false),
                    UitersteDatum = table.Column<DateOnly>(nullable: true),
                    InBehandeling = table.Column<bool>(nullable: true),
                    Beoordelingsreden = table.Column<string>(maxLength: 500, nullable: true),
                    BeoordeeldOp = table.Column<DateOnly>(nullable: true),
                    BeoordeeldDoor = table.Column<string>(maxLength: 100, nullable: true),
                    AfgeslotenOp = table.Column<DateOnly>(nullable: true),
                    AantalKeerHeropend = table.Column<int>(nullable: false),
                    HeropendOp = table.Column<DateOnly>(nullable: true),
                    Heropenreden = table.Column<string>(maxLength: 500, nullable: true),
                    Tevreden = table.Column<string>(maxLength: 40, nullable: false),
                    TevredenToelichting = table.Column<string>(maxLength: 500, nullable: true),
                    AlHetRedelijkeGedaan = table.Column<bool>(nullable: true),
                    Motivering = table.Column<string>(maxLength: 2000, nullable: true),
                    GecontroleerdOp = table.Column<DateOnly>(nullable: true),
                    GecontroleerdDoor = table.Column<string>(maxLength: 100, nullable: true),
                    VerwezenOp = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klacht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Oplossingscontrole",
                schema: "klachtafhandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    KlachtId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    Op = table.Column<DateOnly>(nullable: false),
                    Door = table.Column<string>(maxLength: 100, nullable: false),
                    Tevreden = table.Column<string>(maxLength: 40, nullable: false),
                    Toelichting = table.Column<string>(maxLength: 500, nullable: true),
                    AlHetRedelijkeGedaan = table.Column<bool>(nullable: true),
                    Motivering = table.Column<string>(maxLength: 2000, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Oplossingscontrole", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Oplossingscontrole_Klacht_KlachtId",
                        column: x => x.KlachtId,
                        principalSchema: "klachtafhandeling",
                        principalTable: "Klacht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Verwijzing",
                schema: "klachtafhandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    KlachtId = table.Column<Guid>(nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Instantie = table.Column<string>(maxLength: 40, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: true),
                    Datum = table.Column<DateOnly>(nullable: false),
                    UitersteIndiendatum = table.Column<DateOnly>(nullable: true),
                    Toelichting = table.Column<string>(maxLength: 500, nullable: true),
                    IngediendOp = table.Column<DateOnly>(nullable: true),
                    Zaaknummer = table.Column<string>(maxLength: 50, nullable: true),
                    Hoorzittingdatum = table.Column<DateOnly>(nullable: true),
                    Uitkomst = table.Column<string>(maxLength: 40, nullable: true),
                    Uitkomstdatum = table.Column<DateOnly>(nullable: true),
                    Uitkomsttoelichting = table.Column<string>(maxLength: 500, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verwijzing", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Verwijzing_Klacht_KlachtId",
                        column: x => x.KlachtId,
                        principalSchema: "klachtafhandeling",
                        principalTable: "Klacht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Klacht_Fase_UitersteDatum",
                schema: "klachtafhandeling",
                table: "Klacht",
                columns: new[] { "Fase", "UitersteDatum" });

            migrationBuilder.CreateIndex(
                name: "IX_Klacht_IngediendOp",
                schema: "klachtafhandeling",
                table: "Klacht",
                column: "IngediendOp");

            migrationBuilder.CreateIndex(
                name: "IX_Klacht_LeefbaarheidsdossierId",
                schema: "klachtafhandeling",
                table: "Klacht",
                column: "LeefbaarheidsdossierId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Oplossingscontrole_KlachtId_Volgnummer",
                schema: "klachtafhandeling",
                table: "Oplossingscontrole",
                columns: new[] { "KlachtId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verwijzing_Datum",
                schema: "klachtafhandeling",
                table: "Verwijzing",
                column: "Datum");

            migrationBuilder.CreateIndex(
                name: "IX_Verwijzing_KlachtId",
                schema: "klachtafhandeling",
                table: "Verwijzing",
                column: "KlachtId");

            migrationBuilder.CreateIndex(
                name: "IX_Verwijzing_LeefbaarheidsdossierId",
                schema: "klachtafhandeling",
                table: "Verwijzing",
                column: "LeefbaarheidsdossierId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Oplossingscontrole",
                schema: "klachtafhandeling");

            migrationBuilder.DropTable(
                name: "Verwijzing",
                schema: "klachtafhandeling");

            migrationBuilder.DropTable(
                name: "Klacht",
                schema: "klachtafhandeling");
        }
    }
}
